package id.siginjai.kit.problem;

/** 403: the call must bring a solved challenge for now. */
public class ChallengeRequired extends Refusal {

    public ChallengeRequired(String messageKey, Object... arguments) {
        super(ProblemType.CHALLENGE_REQUIRED, messageKey, arguments);
    }
}

package id.siginjai.complaint.evidence;

import id.siginjai.kit.problem.UnsupportedMediaType;

/** 415: the content is of no type that is taken, or is not the whole of what it begins like. */
class NotEvidence extends UnsupportedMediaType {

    NotEvidence() {
        super("evidence.type-not-taken");
    }
}

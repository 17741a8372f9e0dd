package id.siginjai.kit.audit;

import java.util.Collection;

/**
 * What a feature keeps from every reader of the trail for a time, such as scores before the last of them is given. It is
 * written and checked all the while, and shown afterwards. Each bean of this type is asked.
 */
public interface HiddenForNow {

    /** As entries name them: {@code assessor-score/17}. Asked in the transaction that reads the entries. */
    Collection<String> resources();
}

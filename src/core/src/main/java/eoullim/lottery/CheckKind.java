package eoullim.lottery;

/** What a verification file is held against, in this order. */
public enum CheckKind {
    /** 형식: the text is a verification file in its one form. */
    FORM,
    /** 파일 지문: no byte was changed since the file was made. */
    FILE_HASH,
    /** 명단 지문: the roster gives the hash that was published at the close. */
    ROSTER_HASH,
    /** 비밀값: the secret gives the commitment that was published before the close. */
    COMMITMENT,
    /** 때: published, then frozen, then the source spoke, then drawn. */
    ORDER_OF_TIME,
    /** 씨앗: roster hash, source and secret give the seed. */
    SEED,
    /** 추첨표: the seed gives every ticket. */
    TICKETS,
    /** 결과: tickets and rules give every seat and every place in the line. */
    RESULT
}

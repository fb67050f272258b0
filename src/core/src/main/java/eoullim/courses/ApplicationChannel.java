package eoullim.courses;

/** 접수방법: how people may apply. */
public enum ApplicationChannel {
    /** 인터넷. */
    INTERNET,
    /** 방문. */
    VISIT,
    /** 전화. */
    PHONE
}

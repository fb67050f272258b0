package eoullim.messages;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;

/** One message to one person. On the site it has arrived as soon as it is written; gateways for texts and mail are ports of later days. */
@Entity
class Message {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(nullable = false)
    private long outboxId;
    @Column(nullable = false, length = 12)
    private String citizenNumber;
    @Column(nullable = false, length = 60)
    private String template;
    @Column(nullable = false, length = 200)
    private String subject;
    @Column(nullable = false, length = 2000)
    private String body;
    @Column(nullable = false, length = 10)
    private String channel;
    @Column(nullable = false, length = 10)
    private String status;
    @Column(nullable = false)
    private Instant createdAt;
    private Instant sentAt;
    private Instant readAt;

    protected Message() {
    }

    static Message onSite(long outboxId, String citizen, String template, String subject, String body, Instant now) {
        Message message = new Message();
        message.outboxId = outboxId;
        message.citizenNumber = citizen;
        message.template = template;
        message.subject = subject;
        message.body = body;
        message.channel = "SITE";
        message.status = "SENT";
        message.createdAt = now;
        message.sentAt = now;
        return message;
    }

    MessageLine line() {
        return new MessageLine(subject, body, createdAt, readAt != null);
    }
}

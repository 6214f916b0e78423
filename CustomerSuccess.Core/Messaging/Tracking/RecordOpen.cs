using CustomerSuccess.Core.Messaging.Links;
using CustomerSuccess.Core.Messaging.Tracking.Model;
using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Messaging.Tracking;

/// <summary>The picture of a mail was asked for: it was opened, by its reader or by a program that looks into mails. It counts once.</summary>
public sealed class RecordOpen(TouchedMails touched, SignedLinks links, TimeProvider clock)
{
    public async Task<Result<Done>> RunAsync(string token, CancellationToken cancellationToken)
    {
        var subject = links.Read(MailLinkPurposes.Open, token);
        if (!subject.Succeeded)
        {
            return subject.Error;
        }

        var messageId = MailLinkSubject.Read(subject.Value).MessageId;
        await touched.OnceAsync(new MailEvent($"open:{messageId}", messageId, MailEventKind.Opened, clock.GetUtcNow(), null), cancellationToken);
        return default(Done);
    }
}

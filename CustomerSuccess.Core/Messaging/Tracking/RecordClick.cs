using System.Security.Cryptography;
using System.Text;
using CustomerSuccess.Core.Messaging.Links;
using CustomerSuccess.Core.Messaging.Links.Model;
using CustomerSuccess.Core.Messaging.Templates.Model;
using CustomerSuccess.Core.Messaging.Tracking.Model;
using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Messaging.Tracking;

/// <summary>A link of a mail was followed. It counts once for each mail and address; programs that look into mails may follow it, too.</summary>
public sealed class RecordClick(TouchedMails touched, SignedLinks links, TimeProvider clock)
{
    /// <returns>Where it leads: only what stands inside the signed token, never anything that the reader's address adds.</returns>
    public async Task<Result<Uri>> RunAsync(string token, CancellationToken cancellationToken)
    {
        var subject = links.Read(MailLinkPurposes.Click, token);
        if (!subject.Succeeded)
        {
            return subject.Error;
        }

        var (messageId, address) = MailLinkSubject.Read(subject.Value);
        if (!MailLinks.IsLink(address))
        {
            return LinkErrors.Broken;
        }

        var eventId = $"click:{messageId}:{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(address)).AsSpan(0, 8))}";
        await touched.OnceAsync(new MailEvent(eventId, messageId, MailEventKind.Clicked, clock.GetUtcNow(), address), cancellationToken);
        return new Uri(address);
    }
}

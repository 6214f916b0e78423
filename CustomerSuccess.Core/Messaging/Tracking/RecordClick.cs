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
    /// <summary>Whoever follows a link does not wait for us.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    /// <returns>Where it leads: only what stands inside the signed token, never anything that the reader's address adds.</returns>
    public async Task<Result<FollowedLink>> RunAsync(string token, CancellationToken cancellationToken)
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
        return new FollowedLink(new Uri(address), await TryAsync(new MailEvent(eventId, messageId, MailEventKind.Clicked, clock.GetUtcNow(), address), cancellationToken));
    }

    /// <returns>Why it is not on record.</returns>
    private async Task<Exception?> TryAsync(MailEvent happened, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(Patience);
        try
        {
            await touched.OnceAsync(happened, limit.Token);
            return null;
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            return failure;
        }
    }
}

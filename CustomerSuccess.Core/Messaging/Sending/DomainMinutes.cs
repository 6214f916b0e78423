namespace CustomerSuccess.Core.Messaging.Sending;

/// <summary>How full the next minutes of one domain are.</summary>
/// <param name="sent">Within the last minute.</param>
/// <param name="service">Service mails that wait for a later minute.</param>
/// <param name="marketing">The same of marketing.</param>
internal sealed class DomainMinutes(int sent, int service, int marketing)
{
    /// <returns>In how many minutes it is the next mail's turn; 0: now.</returns>
    public int Next(bool isMarketing, int perMinute)
    {
        if (sent < perMinute)
        {
            sent++;
            return 0;
        }

        var ahead = isMarketing ? service + marketing++ : service++;
        return 1 + (ahead / perMinute);
    }
}

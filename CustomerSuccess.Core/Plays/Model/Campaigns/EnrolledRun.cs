namespace CustomerSuccess.Core.Plays.Model.Campaigns;

/// <summary>One customer in a campaign, as far as it is measured.</summary>
/// <param name="Sent">Mails that left; of them <paramref name="Opened"/> and <paramref name="Clicked"/>.</param>
/// <param name="Reached">Whether the aim was reached; null while the run goes on.</param>
public sealed record EnrolledRun(string? Variant, int Sent, int Opened, int Clicked, bool Replied, bool Booked, bool Shared, bool? Reached);

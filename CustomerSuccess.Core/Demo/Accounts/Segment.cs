using System.Collections.Immutable;

namespace CustomerSuccess.Core.Demo.Accounts;

/// <summary>How customers of one size differ from the others.</summary>
/// <param name="Seats">The least, a usual and the highest number at the start of the contract.</param>
/// <param name="PaysYearly">Share of customers that pay for a year at once.</param>
/// <param name="Tickets">In 30 days, when things go as usual.</param>
/// <param name="Touches">Interactions in 90 days.</param>
/// <param name="ExecutiveGap">Days between two interactions with an executive, when the relationship is good.</param>
/// <param name="Contacts">Known people, least and most.</param>
/// <param name="Readers">People on the mailing list, least and most.</param>
internal sealed record Segment(
    string Name,
    (int Least, int Usual, int Most) Seats,
    ImmutableArray<Plan> Plans,
    double PaysYearly,
    int NoticeDays,
    int PaymentDays,
    double Tickets,
    double Touches,
    double ExecutiveGap,
    (int Least, int Most) Contacts,
    (int Least, int Most) Readers)
{
    public static readonly Segment Enterprise = new(
        "Enterprise", (230, 400, 1900), [Plan.Scale, Plan.Enterprise, Plan.Enterprise], 0.7, 90, 30, 2.6, 13, 15, (6, 10), (14, 40));

    public static readonly Segment MidMarket = new(
        "Mid-market", (50, 130, 330), [Plan.Business, Plan.Business, Plan.Scale], 0.5, 60, 30, 1.5, 8, 19, (4, 7), (6, 15));

    public static readonly Segment Small = new(
        "Small", (15, 28, 80), [Plan.Team, Plan.Team, Plan.Business], 0.25, 30, 14, 0.8, 4.5, 24, (2, 4), (3, 6));

    public static Segment Named(string name) => new[] { Enterprise, MidMarket, Small }.Single(segment => segment.Name == name);
}

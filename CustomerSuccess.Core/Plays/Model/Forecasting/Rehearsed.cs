using CustomerSuccess.Core.Plays.Model.Judging;
using CustomerSuccess.Core.Plays.Model.Running;

namespace CustomerSuccess.Core.Plays.Model.Forecasting;

/// <summary>A customer with all that decides what a play would do with it.</summary>
/// <param name="Contacts">Contact ids by role; a role without anybody is missing.</param>
/// <param name="WithAddress">Ids of those that have a mail address.</param>
/// <param name="History">What contacts were sent lately, by contact id.</param>
/// <param name="RunningSave">The save play of now; null without one.</param>
/// <param name="SaveHeldOut">And whether it is only followed.</param>
/// <param name="FreeFrom">From when the customer may enter this playbook; null: never.</param>
public sealed record Rehearsed(
    PlaySubject Subject,
    IReadOnlyDictionary<ContactRole, int> Contacts,
    IReadOnlyCollection<int> WithAddress,
    IReadOnlyDictionary<int, IReadOnlyList<ContactMoment>> History,
    bool Escalated,
    Contender? RunningSave,
    bool SaveHeldOut,
    DateTimeOffset? FreeFrom);

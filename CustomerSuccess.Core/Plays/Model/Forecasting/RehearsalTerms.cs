using CustomerSuccess.Core.Alerts.Model;
using CustomerSuccess.Core.Messaging.Model;
using CustomerSuccess.Core.Plays.Model.Running;

namespace CustomerSuccess.Core.Plays.Model.Forecasting;

/// <summary>What holds for all customers of a rehearsal.</summary>
/// <param name="Off">Channels that are switched off.</param>
public sealed record RehearsalTerms(ContactPolicy Policy, BusinessCalendar Calendar, IReadOnlyCollection<Channel> Off);

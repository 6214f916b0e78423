using CustomerSuccess.Core.Plays.Model;
using CustomerSuccess.Core.Plays.Model.Forecasting;

namespace CustomerSuccess.Core.Plays.Planning;

/// <summary>A playbook that is proposed, with what would happen when.</summary>
/// <param name="Steps">In the order in which they would happen.</param>
public sealed record PlannedPlay(string PlaybookKey, string Name, PlaybookKind Kind, string Why, IReadOnlyList<RehearsedStep> Steps);

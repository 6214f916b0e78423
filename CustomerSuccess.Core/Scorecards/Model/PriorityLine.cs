using System.Collections.Immutable;
using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Scorecards.Model;

/// <summary>Whom a line of the priority list gets.</summary>
/// <param name="Rule">Null: those whom no line fits, who are not scored.</param>
/// <param name="Names">A few of them, the largest first.</param>
public sealed record PriorityLine(ScorecardRule? Rule, int Customers, Money Arr, ImmutableArray<string> Names);

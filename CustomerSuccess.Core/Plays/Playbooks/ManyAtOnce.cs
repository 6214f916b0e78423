using System.Globalization;
using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Plays.Playbooks;

/// <summary>So many customers would begin at once that a person has to say that this is meant.</summary>
public sealed record ManyAtOnce(int Starts, int Customers) : Conflict(
    string.Create(CultureInfo.InvariantCulture, $"{Starts:N0} of {Customers:N0} customers would begin at once. Confirm that this is meant."));

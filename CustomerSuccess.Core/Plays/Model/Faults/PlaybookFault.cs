namespace CustomerSuccess.Core.Plays.Model.Faults;

/// <summary>What is wrong with a playbook, for whoever edits it.</summary>
/// <param name="Step">Id of the step, or its place from 1 where it has none; null for the playbook itself.</param>
/// <param name="Field">A name of <see cref="PlaybookFields"/>.</param>
public sealed record PlaybookFault(string? Step, string Field, string Message);

namespace CustomerSuccess.Core.People;

/// <summary>On whose behalf something is read or done. Every query and use case that depends on permission takes one.</summary>
public sealed record Viewer(int? PersonId, string Email, string Name, Role Role)
{
    /// <summary>The program itself: schedules and the command line of whoever owns the machine.</summary>
    public static readonly Viewer System = new(null, "", "CustomerSuccess", Role.Admin);

    public bool IsAdmin => Role == Role.Admin;
}

namespace CustomerSuccess.Core.Alerts.Model;

/// <summary>Who is told. A customer without an owner is that of the leaders.</summary>
public sealed record RuleAudience(bool Owner, bool Leaders, bool Admins)
{
    public override string ToString() =>
        string.Join(", ", new[] { Owner ? "owner" : "", Leaders ? "leaders" : "", Admins ? "admins" : "" }.Where(word => word.Length > 0));
}

using CustomerSuccess.Core.Alerts.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerSuccess.Core.Alerts.Rules;

internal sealed class AlertRuleMapping : IEntityTypeConfiguration<AlertRule>
{
    public void Configure(EntityTypeBuilder<AlertRule> builder)
    {
        builder.ToTable("AlertRules");
        builder.Ignore(rule => rule.Terms);
        builder.Ignore(rule => rule.Sla);
        builder.Ignore(rule => rule.Draft);
        builder.Property(rule => rule.Key).HasMaxLength(AlertRule.LongestKey);
        builder.Property(rule => rule.Name).HasMaxLength(RuleFaults.LongestName);
        builder.Property(rule => rule.Signal).HasMaxLength(50);
        builder.Property(rule => rule.Action).HasMaxLength(RuleFaults.LongestAction);
        builder.Property(rule => rule.ChangedBy).HasMaxLength(254);
        builder.HasIndex(rule => rule.Key).IsUnique();
    }
}

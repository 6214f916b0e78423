using CustomerSuccess.Core.Alerts.Rules;
using CustomerSuccess.Core.Customers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerSuccess.Core.Alerts;

internal sealed class AlertMapping : IEntityTypeConfiguration<Alert>
{
    private const int Email = 254;

    public void Configure(EntityTypeBuilder<Alert> builder)
    {
        builder.ToTable("Alerts");
        builder.Ignore(alert => alert.Level);
        builder.Property(alert => alert.RuleKey).HasMaxLength(AlertRule.LongestKey);
        builder.Property(alert => alert.Sentence).HasMaxLength(Alert.LongestSentence);
        builder.Property(alert => alert.SnoozeReason).HasMaxLength(Alert.LongestNote);
        builder.Property(alert => alert.Note).HasMaxLength(Alert.LongestNote);
        builder.Property(alert => alert.AcceptedBy).HasMaxLength(Email);
        builder.Property(alert => alert.AssignedTo).HasMaxLength(Email);
        builder.Property(alert => alert.ClosedBy).HasMaxLength(Email);

        // What makes firing twice impossible, whatever the code above does.
        builder.HasIndex(new[] { nameof(Alert.CustomerId), nameof(Alert.RuleKey) }, "IX_Alerts_OneThatHolds").IsUnique().HasFilter("ClearedAt IS NULL");
        builder.HasIndex(new[] { nameof(Alert.CustomerId), nameof(Alert.RuleKey) }, "IX_Alerts_OneThatIsOpen").IsUnique().HasFilter("State <> 'Closed'");
        builder.HasIndex(alert => new { alert.State, alert.DueAt });
        builder.HasIndex(alert => alert.AssignedTo);
        builder.HasIndex(alert => new { alert.RuleKey, alert.RaisedAt });
        builder.HasIndex(alert => new { alert.CustomerId, alert.RaisedAt });
        builder.HasOne<Customer>().WithMany().HasForeignKey(alert => alert.CustomerId);
    }
}

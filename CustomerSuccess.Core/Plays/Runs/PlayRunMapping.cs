using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Plays.Playbooks;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerSuccess.Core.Plays.Runs;

internal sealed class PlayRunMapping : IEntityTypeConfiguration<PlayRun>
{
    public void Configure(EntityTypeBuilder<PlayRun> builder)
    {
        builder.ToTable("PlayRuns");
        builder.Property(run => run.PlaybookKey).HasMaxLength(Playbook.LongestKey);
        builder.Property(run => run.Variant).HasMaxLength(50);
        builder.Property(run => run.StartedBy).HasMaxLength(254);
        builder.Property(run => run.Reason).HasMaxLength(PlayRun.LongestReason);
        builder.Property(run => run.AssignedTo).HasMaxLength(254);
        builder.Property(run => run.EndReason).HasMaxLength(PlayRun.LongestReason);
        builder.Property(run => run.ClaimedBy).HasMaxLength(254);
        builder.Property(run => run.Revision).IsConcurrencyToken();
        builder.HasMany(run => run.Steps).WithOne().HasForeignKey(step => step.RunId);
        builder.Navigation(run => run.Steps).UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.HasOne<Customer>().WithMany().HasForeignKey(run => run.CustomerId);

        // What makes two save plays, or the same play twice, impossible, whatever the code above does.
        builder.HasIndex(new[] { nameof(PlayRun.CustomerId) }, "IX_PlayRuns_OneSavePlay").IsUnique().HasFilter("EndedAt IS NULL AND Kind = 'SavePlay'");
        builder.HasIndex(new[] { nameof(PlayRun.CustomerId), nameof(PlayRun.PlaybookKey) }, "IX_PlayRuns_OneOfAPlaybook").IsUnique().HasFilter("EndedAt IS NULL");
        builder.HasIndex(run => new { run.State, run.PlaybookKey });
        builder.HasIndex(run => new { run.CustomerId, run.StartedAt });
        builder.HasIndex(run => new { run.PlaybookKey, run.EndedAt });
    }
}

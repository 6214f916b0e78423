using CustomerSuccess.Core.Plays.Playbooks;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerSuccess.Core.Plays.Runs;

internal sealed class PlayRunEntryMapping : IEntityTypeConfiguration<PlayRunEntry>
{
    public void Configure(EntityTypeBuilder<PlayRunEntry> builder)
    {
        builder.ToTable("PlayRunEntries");
        builder.Property(entry => entry.PlaybookKey).HasMaxLength(Playbook.LongestKey);
        builder.Property(entry => entry.Text).HasMaxLength(PlayRun.LongestReason);
        builder.Property(entry => entry.By).HasMaxLength(254);
        builder.HasOne(entry => entry.Run).WithMany().HasForeignKey(entry => entry.RunId);
        builder.HasOne<PlayStep>().WithMany().HasForeignKey(entry => entry.StepId).OnDelete(DeleteBehavior.NoAction);
        builder.HasIndex(entry => new { entry.CustomerId, entry.At });
    }
}

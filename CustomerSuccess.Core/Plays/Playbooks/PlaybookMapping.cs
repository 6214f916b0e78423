using CustomerSuccess.Core.Plays.Model.Faults;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerSuccess.Core.Plays.Playbooks;

internal sealed class PlaybookMapping : IEntityTypeConfiguration<Playbook>
{
    public void Configure(EntityTypeBuilder<Playbook> builder)
    {
        builder.ToTable("Playbooks");
        builder.Property(playbook => playbook.Key).HasMaxLength(Playbook.LongestKey);
        builder.Property(playbook => playbook.Name).HasMaxLength(PlaybookFaults.LongestName);
        builder.Property(playbook => playbook.ChangedBy).HasMaxLength(254);
        builder.Property(playbook => playbook.Revision).IsConcurrencyToken();
        builder.HasIndex(playbook => playbook.Key).IsUnique();
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerSuccess.Core.Plays.Playbooks;

internal sealed class PlaybookVersionMapping : IEntityTypeConfiguration<PlaybookVersion>
{
    public void Configure(EntityTypeBuilder<PlaybookVersion> builder)
    {
        builder.ToTable("PlaybookVersions");
        builder.Property(version => version.PlaybookKey).HasMaxLength(Playbook.LongestKey);
        builder.Property(version => version.Note).HasMaxLength(PlaybookVersion.LongestNote);
        builder.Property(version => version.PublishedBy).HasMaxLength(254);
        builder.HasIndex(version => new { version.PlaybookKey, version.Number }).IsUnique();
    }
}

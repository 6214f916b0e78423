using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerSuccess.Core.Health;

internal sealed class ScorecardVersionMapping : IEntityTypeConfiguration<ScorecardVersion>
{
    public void Configure(EntityTypeBuilder<ScorecardVersion> builder)
    {
        builder.ToTable("ScorecardVersions");
        builder.Ignore(version => version.Title);
        builder.Property(version => version.ScorecardKey).HasMaxLength(50);
        builder.Property(version => version.Name).HasMaxLength(100);
        builder.Property(version => version.PublishedBy).HasMaxLength(100);
        builder.Property(version => version.Note).HasMaxLength(1000);
        builder.HasIndex(version => new { version.ScorecardKey, version.Number }).IsUnique();
    }
}

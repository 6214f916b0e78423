using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerSuccess.Core.Health;

internal sealed class ScorecardPriorityMapping : IEntityTypeConfiguration<ScorecardPriority>
{
    public void Configure(EntityTypeBuilder<ScorecardPriority> builder)
    {
        builder.ToTable("ScorecardPriorities");
        builder.HasKey(priority => priority.Position);
        builder.Property(priority => priority.Position).ValueGeneratedNever();
        builder.Property(priority => priority.ScorecardKey).HasMaxLength(50);
        builder.Property(priority => priority.Segment).HasMaxLength(100);
    }
}

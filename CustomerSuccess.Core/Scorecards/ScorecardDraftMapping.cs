using CustomerSuccess.Core.Health.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerSuccess.Core.Scorecards;

internal sealed class ScorecardDraftMapping : IEntityTypeConfiguration<ScorecardDraft>
{
    public void Configure(EntityTypeBuilder<ScorecardDraft> builder)
    {
        builder.ToTable("ScorecardDrafts");
        builder.HasKey(draft => draft.ScorecardKey);
        builder.Property(draft => draft.ScorecardKey).HasMaxLength(50);
        builder.Property(draft => draft.Name).HasMaxLength(ScorecardRules.LongestName);
        builder.Property(draft => draft.SavedBy).HasMaxLength(100);
        builder.Property(draft => draft.Revision).IsConcurrencyToken();
    }
}

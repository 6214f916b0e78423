using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerSuccess.Core.Approvals;

internal sealed class ApprovalDelegationMapping : IEntityTypeConfiguration<ApprovalDelegation>
{
    public void Configure(EntityTypeBuilder<ApprovalDelegation> builder)
    {
        builder.ToTable("ApprovalDelegations");
        builder.HasKey(delegation => delegation.From);
        builder.Property(delegation => delegation.From).HasMaxLength(254);
        builder.Property(delegation => delegation.To).HasMaxLength(254);
        builder.HasIndex(delegation => delegation.To);
    }
}

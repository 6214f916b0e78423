using CustomerSuccess.Core.Customers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerSuccess.Core.Approvals;

internal sealed class ApprovalMapping : IEntityTypeConfiguration<Approval>
{
    private const int Email = 254;

    public void Configure(EntityTypeBuilder<Approval> builder)
    {
        builder.ToTable("Approvals");
        builder.Property(approval => approval.Subject).HasMaxLength(Approval.LongestSubject);
        builder.Property(approval => approval.Title).HasMaxLength(Approval.LongestTitle);
        builder.Property(approval => approval.Reason).HasMaxLength(Approval.LongestReason);
        builder.Property(approval => approval.RequestedBy).HasMaxLength(Email);
        builder.Property(approval => approval.AssignedTo).HasMaxLength(Email);
        builder.Property(approval => approval.DecidedBy).HasMaxLength(Email);
        builder.Property(approval => approval.Revision).IsConcurrencyToken();
        builder.HasIndex(approval => approval.Subject);
        builder.HasIndex(approval => new { approval.State, approval.RequestedAt });
        builder.HasOne<Customer>().WithMany().HasForeignKey(approval => approval.CustomerId);
    }
}

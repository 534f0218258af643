-- Membership.objects.all().delete()

DELETE FROM `example_membership`;
-- parameters: ()

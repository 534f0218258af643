-- Membership.objects.all().delete()

DELETE FROM "EXAMPLE_MEMBERSHIP";
-- parameters: ()

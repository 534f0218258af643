-- Membership.objects.filter(reason='').delete()

DELETE FROM "EXAMPLE_MEMBERSHIP"
WHERE
  "EXAMPLE_MEMBERSHIP"."REASON" IS NULL;
-- parameters: ()

-- Entry.objects.filter(pk=-1)
--     .aggregate(names=StringAgg('headline', delimiter=Value(','), default=Value('none')))

SELECT
  COALESCE(GROUP_CONCAT("example_entry"."headline", %s), %s) AS "names"
FROM "example_entry"
WHERE
  "example_entry"."id" = %s;
-- parameters: (',', 'none', -1)

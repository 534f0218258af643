-- Entry.objects.annotate(r=Window(Rank(), order_by='pk'))
--     .filter(r=1)
--     .values('pk')
--     .union(Entry.objects.order_by('-pk').values('pk')[:1])
--     .order_by('pk')

SELECT
  "PK"
FROM (
  SELECT
    *
  FROM (
    SELECT
      "EXAMPLE_ENTRY"."ID" AS "PK",
      RANK() OVER (ORDER BY "EXAMPLE_ENTRY"."ID") AS "QUAL0"
    FROM "EXAMPLE_ENTRY"
  ) "QUALIFY"
  WHERE
    "QUAL0" = %s
) "QUALIFY_MASK"
UNION
SELECT
  "ARM"."PK"
FROM (
  SELECT
    "EXAMPLE_ENTRY"."ID" AS "PK"
  FROM "EXAMPLE_ENTRY"
  ORDER BY
    1 DESC
  FETCH FIRST 1 ROWS ONLY
) "ARM"
ORDER BY
  1 ASC;
-- parameters: (1,)

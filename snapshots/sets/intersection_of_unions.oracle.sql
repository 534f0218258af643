-- Entry.objects.filter(pk__in=Entry.objects.filter(rating=5).values('pk').union(Entry.objects.filter(rating=4).values('pk')).intersection(Entry.objects.filter(blog=1).values('pk')))
--     .order_by('pk')

SELECT
  "EXAMPLE_ENTRY"."ID",
  "EXAMPLE_ENTRY"."BLOG_ID",
  "EXAMPLE_ENTRY"."HEADLINE",
  "EXAMPLE_ENTRY"."BODY_TEXT",
  "EXAMPLE_ENTRY"."PUB_DATE",
  "EXAMPLE_ENTRY"."MOD_DATE",
  "EXAMPLE_ENTRY"."NUMBER_OF_COMMENTS",
  "EXAMPLE_ENTRY"."NUMBER_OF_PINGBACKS",
  "EXAMPLE_ENTRY"."RATING"
FROM "EXAMPLE_ENTRY"
WHERE
  "EXAMPLE_ENTRY"."ID" IN (
    (
      SELECT
        "U0"."ID" AS "PK"
      FROM "EXAMPLE_ENTRY" "U0"
      WHERE
        "U0"."RATING" = %s
      UNION
      SELECT
        "U0"."ID" AS "PK"
      FROM "EXAMPLE_ENTRY" "U0"
      WHERE
        "U0"."RATING" = %s
    )
    INTERSECT
    SELECT
      "U0"."ID" AS "PK"
    FROM "EXAMPLE_ENTRY" "U0"
    WHERE
      "U0"."BLOG_ID" = %s
  )
ORDER BY
  "EXAMPLE_ENTRY"."ID" ASC;
-- parameters: (5, 4, 1)

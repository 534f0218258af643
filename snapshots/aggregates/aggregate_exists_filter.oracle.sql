-- Blog.objects.annotate(n=Count('entry', filter=Exists(Entry.authors.through.objects.filter(entry=OuterRef('entry__pk')))))
--     .order_by('pk')

SELECT
  "EXAMPLE_BLOG"."ID",
  "EXAMPLE_BLOG"."NAME",
  (
    SELECT
      "KEYED"."TAGLINE"
    FROM "EXAMPLE_BLOG" "KEYED"
    WHERE
      "KEYED"."ID" = "EXAMPLE_BLOG"."ID"
  ) AS "TAGLINE",
  COUNT(
    CASE
      WHEN EXISTS(
        SELECT
          1 AS "A"
        FROM "EXAMPLE_ENTRY_AUTHORS" "U0"
        WHERE
          "U0"."ENTRY_ID" = (
            "EXAMPLE_ENTRY"."ID"
          )
      )
      THEN "EXAMPLE_ENTRY"."ID"
    END
  ) AS "N"
FROM "EXAMPLE_BLOG"
LEFT OUTER JOIN "EXAMPLE_ENTRY"
  ON (
    "EXAMPLE_BLOG"."ID" = "EXAMPLE_ENTRY"."BLOG_ID"
  )
GROUP BY
  "EXAMPLE_BLOG"."ID",
  "EXAMPLE_BLOG"."NAME"
ORDER BY
  "EXAMPLE_BLOG"."ID" ASC;
-- parameters: ()

-- Entry.objects.exclude(body_text='')
--     .exclude(blog__tagline='')
--     .values(t=Subquery(Blog.objects.filter(pk=OuterRef('blog_id')).values('tagline')))
--     .annotate(n=Count('pk'))

SELECT
  TO_NCHAR("GROUPED"."KEY1") AS "T",
  COUNT("GROUPED"."EXAMPLE_ENTRY_ID") AS "N"
FROM (
  SELECT
    (
      SELECT
        "U0"."TAGLINE" AS "TAGLINE"
      FROM "EXAMPLE_BLOG" "U0"
      WHERE
        "U0"."ID" = (
          "EXAMPLE_ENTRY"."BLOG_ID"
        )
    ) AS "KEY1",
    "EXAMPLE_ENTRY"."ID" AS "EXAMPLE_ENTRY_ID"
  FROM "EXAMPLE_ENTRY"
  INNER JOIN "EXAMPLE_BLOG"
    ON (
      "EXAMPLE_ENTRY"."BLOG_ID" = "EXAMPLE_BLOG"."ID"
    )
  WHERE
    (
      NOT (
        "EXAMPLE_ENTRY"."BODY_TEXT" IS NULL
      )
      AND NOT (
        "EXAMPLE_BLOG"."TAGLINE" IS NULL
      )
    )
) "GROUPED"
GROUP BY
  TO_NCHAR("GROUPED"."KEY1");
-- parameters: ()

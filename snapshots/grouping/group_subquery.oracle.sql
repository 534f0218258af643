-- Entry.objects.annotate(blog_name=Subquery(Blog.objects.filter(pk=OuterRef('blog')).values('name')[:1]))
--     .values('blog_name')
--     .annotate(n=Count('pk'))
--     .order_by('blog_name')

SELECT
  "GROUPED"."KEY1" AS "BLOG_NAME",
  COUNT("GROUPED"."EXAMPLE_ENTRY_ID") AS "N"
FROM (
  SELECT
    (
      SELECT
        "U0"."NAME" AS "NAME"
      FROM "EXAMPLE_BLOG" "U0"
      WHERE
        "U0"."ID" = (
          "EXAMPLE_ENTRY"."BLOG_ID"
        )
      FETCH FIRST 1 ROWS ONLY
    ) AS "KEY1",
    "EXAMPLE_ENTRY"."ID" AS "EXAMPLE_ENTRY_ID"
  FROM "EXAMPLE_ENTRY"
) "GROUPED"
GROUP BY
  "GROUPED"."KEY1"
ORDER BY
  1 ASC;
-- parameters: ()

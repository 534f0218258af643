-- Blog.objects.annotate(v=Subquery(Entry.objects.filter(blog=OuterRef('pk')).annotate(h=truth_of(Q(rating__gt=4))).order_by('pk').values('h')[:1]))
--     .order_by('pk')

SELECT
  "EXAMPLE_BLOG"."ID",
  "EXAMPLE_BLOG"."NAME",
  "EXAMPLE_BLOG"."TAGLINE",
  (
    SELECT
      MAX(
        (
          CASE
            WHEN "U0"."RATING" > %s
            THEN 1
            WHEN NOT (
              "U0"."RATING" > %s
            )
            THEN 0
          END
        )
      ) KEEP (DENSE_RANK FIRST ORDER BY "U0"."ID" ASC)
    FROM "EXAMPLE_ENTRY" "U0"
    WHERE
      "U0"."BLOG_ID" = (
        "EXAMPLE_BLOG"."ID"
      )
  ) AS "V"
FROM "EXAMPLE_BLOG"
ORDER BY
  "EXAMPLE_BLOG"."ID" ASC;
-- parameters: (4, 4)

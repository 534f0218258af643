-- Blog.objects.order_by('pk')
--     .values_list('pk', Subquery(Entry.objects.filter(blog=OuterRef('pk')).order_by('-pub_date', '-pk').values(n=F('rating') * 2 + Value(1))[:1]))

SELECT
  "EXAMPLE_BLOG"."ID" AS "PK",
  (
    SELECT
      (
        (
          "U0"."RATING" * %s
        ) + %s
      ) AS "N"
    FROM "EXAMPLE_ENTRY" "U0"
    WHERE
      "U0"."BLOG_ID" = (
        "EXAMPLE_BLOG"."ID"
      )
    ORDER BY
      "U0"."PUB_DATE" DESC,
      "U0"."ID" DESC
    FETCH FIRST 1 ROWS ONLY
  ) AS "SUBQUERY1"
FROM "EXAMPLE_BLOG"
ORDER BY
  1 ASC;
-- parameters: (2, 1)

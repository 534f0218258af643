-- Entry.objects.filter(headline__contains=Subquery(Blog.objects.filter(pk=OuterRef('blog')).values('name')[:1]))
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
  "EXAMPLE_ENTRY"."HEADLINE" LIKE '%%' || REPLACE(
    REPLACE(
      REPLACE(
        (
          SELECT
            "U0"."NAME" AS "NAME"
          FROM "EXAMPLE_BLOG" "U0"
          WHERE
            "U0"."ID" = (
              "EXAMPLE_ENTRY"."BLOG_ID"
            )
          FETCH FIRST 1 ROWS ONLY
        ),
        '\',
        '\\'
      ),
      '%%',
      '\%%'
    ),
    '_',
    '\_'
  ) || '%%' ESCAPE '\'
ORDER BY
  "EXAMPLE_ENTRY"."ID" ASC;
-- parameters: ()

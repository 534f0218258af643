-- Entry.objects.filter(number_of_comments__lt=1000).order_by('pk').annotate(v=by_blog(RowNumber())).filter(v=1)[1:4]

SELECT
  "NUMBERED"."COL1",
  "NUMBERED"."COL2",
  "NUMBERED"."COL3",
  "NUMBERED"."COL4",
  "NUMBERED"."COL5",
  "NUMBERED"."COL6",
  "NUMBERED"."COL7",
  "NUMBERED"."COL8",
  "NUMBERED"."COL9",
  "NUMBERED"."V"
FROM (
  SELECT
    "ORDERED"."COL1",
    "ORDERED"."COL2",
    "ORDERED"."COL3",
    "ORDERED"."COL4",
    "ORDERED"."COL5",
    "ORDERED"."COL6",
    "ORDERED"."COL7",
    "ORDERED"."COL8",
    "ORDERED"."COL9",
    "ORDERED"."V",
    ROWNUM AS "ROW_NUMBER"
  FROM (
    SELECT
      "QUALIFY"."COL1",
      "QUALIFY"."COL2",
      "QUALIFY"."COL3",
      "QUALIFY"."COL4",
      "QUALIFY"."COL5",
      "QUALIFY"."COL6",
      "QUALIFY"."COL7",
      "QUALIFY"."COL8",
      "QUALIFY"."COL9",
      "QUALIFY"."V"
    FROM (
      SELECT
        "EXAMPLE_ENTRY"."ID" AS "COL1",
        "EXAMPLE_ENTRY"."BLOG_ID" AS "COL2",
        "EXAMPLE_ENTRY"."HEADLINE" AS "COL3",
        "EXAMPLE_ENTRY"."BODY_TEXT" AS "COL4",
        "EXAMPLE_ENTRY"."PUB_DATE" AS "COL5",
        "EXAMPLE_ENTRY"."MOD_DATE" AS "COL6",
        "EXAMPLE_ENTRY"."NUMBER_OF_COMMENTS" AS "COL7",
        "EXAMPLE_ENTRY"."NUMBER_OF_PINGBACKS" AS "COL8",
        "EXAMPLE_ENTRY"."RATING" AS "COL9",
        ROW_NUMBER() OVER (
          PARTITION BY "EXAMPLE_ENTRY"."BLOG_ID"
          ORDER BY "EXAMPLE_ENTRY"."PUB_DATE", "EXAMPLE_ENTRY"."ID"
        ) AS "V"
      FROM "EXAMPLE_ENTRY"
      WHERE
        "EXAMPLE_ENTRY"."NUMBER_OF_COMMENTS" < %s
    ) "QUALIFY"
    WHERE
      "V" = %s
    ORDER BY
      "COL1" ASC
  ) "ORDERED"
  WHERE
    ROWNUM <= 4
) "NUMBERED"
WHERE
  "NUMBERED"."ROW_NUMBER" > 1
ORDER BY
  "NUMBERED"."ROW_NUMBER";
-- parameters: (1000, 1)

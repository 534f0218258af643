-- Picture.objects.order_by('pk').annotate(v=Cast('content', CharField(max_length=6)))

SELECT
  "example_picture"."id",
  "example_picture"."title",
  "example_picture"."content",
  "example_picture"."thumbnail",
  SUBSTR(
    CAST(CASE
      WHEN NOT "example_picture"."content" IS NULL
      THEN '\x' || LOWER(HEX("example_picture"."content"))
    END AS TEXT),
    1,
    6
  ) AS "v"
FROM "example_picture"
ORDER BY
  "example_picture"."id" ASC;
-- parameters: ()

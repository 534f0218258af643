-- Picture.objects.order_by('pk')
--     .annotate(v=Case(When(pk__lt=3, then='content'), default='thumbnail'))
--     .filter(v__in=[LINE, b'\x89'])

SELECT
  "EXAMPLE_PICTURE"."ID",
  "EXAMPLE_PICTURE"."TITLE",
  "EXAMPLE_PICTURE"."CONTENT",
  "EXAMPLE_PICTURE"."THUMBNAIL",
  CASE
    WHEN "EXAMPLE_PICTURE"."ID" < %s
    THEN "EXAMPLE_PICTURE"."CONTENT"
    ELSE "EXAMPLE_PICTURE"."THUMBNAIL"
  END AS "V"
FROM "EXAMPLE_PICTURE"
WHERE
  (
    DBMS_LOB.COMPARE(
      CASE
        WHEN (
          "EXAMPLE_PICTURE"."ID" < %s
        )
        THEN "EXAMPLE_PICTURE"."CONTENT"
        ELSE "EXAMPLE_PICTURE"."THUMBNAIL"
      END,
      TO_BLOB(%s)
    ) = 0
    OR DBMS_LOB.COMPARE(
      CASE
        WHEN (
          "EXAMPLE_PICTURE"."ID" < %s
        )
        THEN "EXAMPLE_PICTURE"."CONTENT"
        ELSE "EXAMPLE_PICTURE"."THUMBNAIL"
      END,
      TO_BLOB(%s)
    ) = 0
  )
ORDER BY
  "EXAMPLE_PICTURE"."ID" ASC;
-- parameters: (3, 3, b'\x00\x01\xff', 3, b'\x89')

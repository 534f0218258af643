-- Picture.objects.order_by('pk').exclude(content__range=(b'\x00', b'\\'))

SELECT
  "EXAMPLE_PICTURE"."ID",
  "EXAMPLE_PICTURE"."TITLE",
  "EXAMPLE_PICTURE"."CONTENT",
  "EXAMPLE_PICTURE"."THUMBNAIL"
FROM "EXAMPLE_PICTURE"
WHERE
  NOT (
    (
      DBMS_LOB.COMPARE("EXAMPLE_PICTURE"."CONTENT", TO_BLOB(%s)) >= 0
      AND DBMS_LOB.COMPARE("EXAMPLE_PICTURE"."CONTENT", TO_BLOB(%s)) <= 0
    )
  )
ORDER BY
  "EXAMPLE_PICTURE"."ID" ASC;
-- parameters: (b'\x00', b'\\')

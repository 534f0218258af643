UPDATE "select" SET "order" = (
  "select"."order" + %s
), "user" = %s
WHERE
  "select"."where";
-- parameters: (1, 'x')

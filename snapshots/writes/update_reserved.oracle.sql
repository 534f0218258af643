UPDATE "SELECT" SET "ORDER" = (
  "SELECT"."ORDER" + %s
), "USER" = %s
WHERE
  "SELECT"."WHERE" = 1;
-- parameters: (1, 'x')

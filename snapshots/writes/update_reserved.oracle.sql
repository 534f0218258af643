-- Reserved.objects.filter(where=True).update(order=F('order') + 1, user='x')

UPDATE "SELECT" SET "ORDER" = (
  "SELECT"."ORDER" + %s
), "USER" = %s
WHERE
  "SELECT"."WHERE" = 1;
-- parameters: (1, 'x')

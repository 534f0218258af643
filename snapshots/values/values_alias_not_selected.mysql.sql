-- Entry.objects.order_by('pk').alias(v=F('rating') + 1).filter(v=6).values('pk')

SELECT
  `example_entry`.`id` AS `pk`
FROM `example_entry`
WHERE
  (
    CAST(`example_entry`.`rating` AS SIGNED) + %s
  ) = %s
ORDER BY
  1 ASC;
-- parameters: (1, 6)

-- Entry.objects.order_by('pk').alias(v=F('rating') + 1).annotate(w=F('v')).values('pk', 'w')

SELECT
  `example_entry`.`id` AS `pk`,
  (
    CAST(`example_entry`.`rating` AS SIGNED) + %s
  ) AS `w`
FROM `example_entry`
ORDER BY
  1 ASC;
-- parameters: (1,)

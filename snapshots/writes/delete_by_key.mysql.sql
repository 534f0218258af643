-- OrderLine.objects.filter(pk=1).delete()

DELETE FROM `example_orderline`
WHERE
  `example_orderline`.`id` = %s;
-- parameters: (1,)

-- Event.objects.filter(pk__lte=5).update(length=F('length') + timedelta(seconds=1))

UPDATE `example_event` SET `length` = (
  `example_event`.`length` + %s
)
WHERE
  `example_event`.`id` <= %s;
-- parameters: (1000000, 5)

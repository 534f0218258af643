-- Entry.objects.update(rating=Case(When(rating__gt=3, then=Value(5)), When(rating__lt=1, then=F('number_of_comments')), default=Value(2)))

UPDATE `example_entry` SET `rating` = CASE
  WHEN (
    `example_entry`.`rating` > %s
  )
  THEN %s
  WHEN (
    `example_entry`.`rating` < %s
  )
  THEN `example_entry`.`number_of_comments`
  ELSE %s
END;
-- parameters: (3, 5, 1, 2)
